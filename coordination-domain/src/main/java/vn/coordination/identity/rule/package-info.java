/** The rules about accounts and passwords. */
package vn.coordination.identity.rule;

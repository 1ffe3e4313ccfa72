/** The entries on what may be kept. */
package vn.coordination.document.rule;

/** The entries on conferences that are tests of facts. */
package vn.coordination.conference.rule;

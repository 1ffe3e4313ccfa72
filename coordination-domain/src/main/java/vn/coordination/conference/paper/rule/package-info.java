/** The entries on papers that are tests of facts. */
package vn.coordination.conference.paper.rule;

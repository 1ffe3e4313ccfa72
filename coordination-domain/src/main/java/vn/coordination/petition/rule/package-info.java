/** One class for each entry of the family PT that is a test of facts. */
package vn.coordination.petition.rule;

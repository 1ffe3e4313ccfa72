/**
 * What tests of every module speak with: fixed dates, a fixed clock, readable builders of facts, and the verifier of
 * rules. Nothing in here depends on the day the tests run.
 */
package vn.coordination.testkit;

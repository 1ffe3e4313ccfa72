/**
 * Words on paper as PDF: lines broken to their width, fonts embedded, everything tagged so that a screen reader can read
 * it. What is printed, the features say.
 */
package vn.coordination.shared.app.print;

/** Keeps the contacts of the areas, and what offices told of each other's shortcomings. */
package vn.coordination.coordination.app;

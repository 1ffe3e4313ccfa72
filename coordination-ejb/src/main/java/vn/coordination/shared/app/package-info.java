/** The clock of the application. */
package vn.coordination.shared.app;

/** A week from a file: read, asked about, shown with its clashes, entered once accepted. */
package vn.coordination.schedule.imports.web;

/** Files that lie sealed in a folder of their own, outside of the database and of everything the server serves. */
package vn.coordination.document.app;

/** Starts the embedded database and the provisioned server with the application: for a person, and for the tests. */
package vn.coordination.run;

/**
 * The clock of the application, and its start: migration of the schema, rights of the database accounts, checks of the
 * configuration.
 */
package vn.coordination.shared.app;

/**
 * A real MariaDB that runs beside the application: unpacked, started and stopped by the launcher and by the tests. Each
 * database lives in a folder of its own, so several run side by side.
 */
package vn.coordination.database;

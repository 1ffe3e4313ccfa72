/**
 * A week read from a CSV file: bytes become a table or one reason why not, and each row of the table becomes a draft with
 * its problems and questions. Nothing is stored here; the same file with the user's answers is simply read again.
 */
package vn.coordination.schedule.imports;

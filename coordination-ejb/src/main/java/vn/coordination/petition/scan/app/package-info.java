/** The papers of a petition as scans. */
package vn.coordination.petition.scan.app;

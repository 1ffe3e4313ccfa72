/** The register of petitions of an office: read in pages, handed out as a file. */
package vn.coordination.petition.book.app;

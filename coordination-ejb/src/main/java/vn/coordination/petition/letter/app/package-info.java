/** Letters about petitions: prepared, worded, numbered, kept as they went out. */
package vn.coordination.petition.letter.app;

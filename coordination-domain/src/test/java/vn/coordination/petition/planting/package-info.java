/**
 * Invents petitions of an invented city and plants duplicates and look-alikes among them. It shares nothing with the search that
 * is to find them, not even how accents are taken off: what both got wrong in the same way, no test would see.
 */
package vn.coordination.petition.planting;

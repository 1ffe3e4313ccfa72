/** Services, clocks and lists of citizens' petitions. */
package vn.coordination.petition.app;

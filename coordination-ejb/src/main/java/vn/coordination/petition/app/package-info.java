/** What all that is done about petitions has in common: their acts, clocks, officers, who may see them and who may know their writers. */
package vn.coordination.petition.app;

/** Petitions as reports count and list them: nothing of what they say, and nobody who wrote them. */
package vn.coordination.petition.counted.app;

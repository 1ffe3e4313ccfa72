/** The points of online conferences: the register of places, and what happens at each while a conference runs (OC-02 to OC-06). */
package vn.coordination.conference.point;

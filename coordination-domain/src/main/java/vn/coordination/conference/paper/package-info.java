/** Papers of a conference and its minutes: who owes them by when, their versions, who has read them (MT-02, MT-04). */
package vn.coordination.conference.paper;

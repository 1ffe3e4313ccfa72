/**
 * Who is invited to a conference and who came: delegates, their absence and substitutes (MT-06), attendance as intervals, and
 * the head count on which an item was decided (MT-07).
 */
package vn.coordination.conference.delegate;

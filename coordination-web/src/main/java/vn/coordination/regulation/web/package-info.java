/**
 * Tells people what a rule refused, in their language and with the article it stands on; and shows them the regulation
 * itself, its numbers, and how often its entries were broken.
 */
package vn.coordination.regulation.web;

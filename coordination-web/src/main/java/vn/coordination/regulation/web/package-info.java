/** Tells people what a rule refused, in their language and with the article it stands on. */
package vn.coordination.regulation.web;

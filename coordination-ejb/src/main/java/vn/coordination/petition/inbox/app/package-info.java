/** What waits in an office, queue by queue: counted, and listed in lines. */
package vn.coordination.petition.inbox.app;

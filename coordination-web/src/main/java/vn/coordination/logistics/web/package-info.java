/** Pages and JSON interface of what is ordered for conferences. */
package vn.coordination.logistics.web;

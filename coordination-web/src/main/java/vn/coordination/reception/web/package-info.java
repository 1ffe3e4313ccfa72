/** Pages and JSON interface of the reception of citizens. */
package vn.coordination.reception.web;

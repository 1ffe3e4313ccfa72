/** Pages and JSON interface of citizens' petitions. */
package vn.coordination.petition.web;

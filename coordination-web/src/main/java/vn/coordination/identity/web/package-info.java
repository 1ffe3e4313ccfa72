/** The way in and out, by page and by JSON, and the administrator's pages of accounts and mandates. */
package vn.coordination.identity.web;

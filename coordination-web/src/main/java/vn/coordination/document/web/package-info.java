/** How files are refused. */
package vn.coordination.document.web;

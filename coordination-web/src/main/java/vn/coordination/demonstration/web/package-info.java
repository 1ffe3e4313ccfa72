/** What only a visitor of the demonstration sees. */
package vn.coordination.demonstration.web;

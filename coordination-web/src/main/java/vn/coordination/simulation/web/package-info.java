/** The page on which the regulation secretary tries other values, and the same over JSON. */
package vn.coordination.simulation.web;

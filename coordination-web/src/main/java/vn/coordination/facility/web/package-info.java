/** The pages of rooms and buildings. */
package vn.coordination.facility.web;

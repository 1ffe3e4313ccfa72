/**
 * The points of a conference read from a file: each line becomes what it would do to the register, or the reasons why it
 * cannot be taken. Nothing is stored here.
 */
package vn.coordination.conference.point.imports;

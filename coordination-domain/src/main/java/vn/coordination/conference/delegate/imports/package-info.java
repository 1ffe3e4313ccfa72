/**
 * The delegates of a conference read from a file, one line after the other, so that a list may be as long as it likes: each
 * line becomes what it would do, or the reasons why it cannot be taken. Nothing is stored here.
 */
package vn.coordination.conference.delegate.imports;

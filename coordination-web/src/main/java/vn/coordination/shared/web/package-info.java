/** The frame of every page: language, texts, formats, messages, converters, headers and the handling of failures. */
package vn.coordination.shared.web;

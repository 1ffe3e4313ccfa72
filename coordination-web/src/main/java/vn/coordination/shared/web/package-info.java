/** The frame of every page: language, texts, formats, messages, converters, headers and the handling of failures. */
@Feature(allowed = {})
package vn.coordination.shared.web;

import vn.coordination.shared.Feature;

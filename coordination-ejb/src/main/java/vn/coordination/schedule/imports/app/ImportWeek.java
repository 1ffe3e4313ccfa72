package vn.coordination.schedule.imports.app;

import vn.coordination.organisation.Office;
import vn.coordination.schedule.imports.Answers;
import vn.coordination.shared.IsoWeek;

/**
 * The wish to enter the rows of a file as drafts of an office.
 *
 * @param file the bytes as uploaded
 * @param body id of the body whose meetings the file holds, or null
 */
public record ImportWeek(Office office, IsoWeek week, byte[] file, Answers answers, Long body) {}

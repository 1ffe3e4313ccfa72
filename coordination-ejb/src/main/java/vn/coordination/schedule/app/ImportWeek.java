package vn.coordination.schedule.app;

import vn.coordination.organisation.Office;
import vn.coordination.schedule.imports.Answers;
import vn.coordination.shared.IsoWeek;

/**
 * The wish to enter the rows of a file as drafts of an office.
 *
 * @param file the bytes as uploaded
 */
public record ImportWeek(Office office, IsoWeek week, byte[] file, Answers answers) {}

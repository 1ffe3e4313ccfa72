package vn.coordination.consultation;

import vn.coordination.audit.Subject;

/**
 * The replies have been put together.
 *
 * @param subject what the question was about
 */
public record ConsultationSynthesised(long consultation, Subject subject) {}

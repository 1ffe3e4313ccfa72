package vn.coordination.coordination.app;

import java.io.Serializable;
import vn.coordination.organisation.Office;

/**
 * Whom to call in an office about an area.
 *
 * @param serving whether the contact is still of the office
 * @param deputyServing the same of the deputy
 */
public record ContactRow(
        Office office,
        int area,
        long contact,
        String contactName,
        boolean serving,
        long deputy,
        String deputyName,
        boolean deputyServing,
        int version)
        implements Serializable {}

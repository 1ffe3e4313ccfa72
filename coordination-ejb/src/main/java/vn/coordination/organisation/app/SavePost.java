package vn.coordination.organisation.app;

import java.io.Serializable;
import vn.coordination.organisation.Names;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Post;
import vn.coordination.organisation.Validity;

/**
 * A post as the administrator wants it to stand; person and office of one that exists stay.
 *
 * @param id null for a new one
 */
public record SavePost(
        Long id, int version, long person, Office office, Names title, Post.Standing standing, Validity validity)
        implements Serializable {}

package org.deskcheck.config;

/** What a desk wants otherwise for articles whose path matches a glob. */
public record PathOverrides(PathGlob glob, Overrides overrides) {}

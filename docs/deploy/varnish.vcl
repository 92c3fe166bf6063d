vcl 4.1;

# Varnish in front of Yaksok. On Debian: copy to /etc/varnish/default.vcl, then `varnishreload`.
# Our Cache-Control says how long Varnish answers by itself (s-maxage), how long it shows the old page while it asks behind the
# reader's back (stale-while-revalidate), and how long it answers when we do not (stale-if-error).

import std;

backend yaksok {
    .host = "127.0.0.1";
    .port = "3000";
    .first_byte_timeout = 30s;
    .probe = {
        # Alive is enough: while the record cannot be read, /readyz says so, but readers still get the last good answers.
        .url = "/healthz";
        .interval = 2s;
        .timeout = 1s;
        .window = 4;
        .threshold = 2;
        .initial = 2;
    }
}

sub vcl_recv {
    # Forms, and what may differ from one visitor to the next, go past the cache.
    if (req.method != "GET" && req.method != "HEAD") {
        return (pass);
    }
    # A monitor asks the application itself.
    if (req.url ~ "^/metrics([/?]|$)") {
        return (synth(404));
    }
    if (req.url ~ "^/(editor|login|logout|setup|healthz|readyz)([/?.]|$)") {
        return (pass);
    }
    # No page for readers looks at a cookie.
    unset req.http.Cookie;
    # `/` leads each browser to its own language.
    if (req.url ~ "^/(\?|$)") {
        return (pass);
    }
    # While we answer, an old page is shown for a minute at most; while we do not, for as long as we allowed.
    if (std.healthy(req.backend_hint)) {
        set req.grace = 60s;
    }
    return (hash);
}

sub vcl_backend_response {
    if (beresp.http.Cache-Control ~ "stale-if-error=[0-9]+") {
        set beresp.grace = std.duration(
            regsub(beresp.http.Cache-Control, "^.*stale-if-error=([0-9]+).*$", "\1s"), 60s);
        # Longer than grace, so that there is a tag to ask with.
        set beresp.keep = 1d;
    }
    # A failing answer never takes the place of a good one.
    if (beresp.status >= 500 && bereq.is_bgfetch) {
        return (abandon);
    }
}

sub vcl_deliver {
    if (obj.hits > 0) {
        set resp.http.X-Cache = "HIT";
    } else {
        set resp.http.X-Cache = "MISS";
    }
}

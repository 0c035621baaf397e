// The site behind CloudFront, with the headers that public/_headers promises elsewhere: one CloudFront Function
// (cloudfront-js-2.0) for the viewer request and the viewer response of the default behaviour. See .github/HOSTING.md.
// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it
function handler(event) {
  const request = event.request;
  if (event.context.eventType === 'viewer-request') return fileOf(request);

  const uri = request.uri.replace(/\/index\.html$/, '/');
  const headers = event.response.headers;
  const send = (name, value) => {
    headers[name] = { value: value };
  };
  send('x-content-type-options', 'nosniff');
  send('referrer-policy', 'strict-origin-when-cross-origin');
  send('permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()');
  // Charts for frames may stand on every site. Each page brings its own policy for scripts and styles; both hold.
  if (/^\/(?:en\/)?embed\/[^/]+\/[^/]+\/|^\/(?:rilis|en\/releases)\/[^/]+\/[^/]+\/[^/]+\//.test(uri)) {
    send('content-security-policy', "object-src 'none'; base-uri 'none'; form-action 'self'");
  } else {
    send('x-frame-options', 'DENY');
    send(
      'content-security-policy',
      "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    );
  }
  // Machine outputs and pictures are for every site.
  if (/^\/(?:api|charts|oembed|share|data\/tables)\/|^\/data\/cakupan\.(?:xlsx|zip)$|^\/embed\.js$/.test(uri))
    send('access-control-allow-origin', '*');
  if (/^\/(?:charts|share)\/|^\/embed\.js$/.test(uri)) send('cross-origin-resource-policy', 'cross-origin');
  return event.response;
}

/** A bucket knows no folders: an address with a slash at its end is its index.html, one without leads there. */
function fileOf(request) {
  const uri = request.uri;
  if (uri.endsWith('/')) {
    request.uri = `${uri}index.html`;
    return request;
  }
  if (/\.[^/]*$|^\/SHA256SUMS$/.test(uri)) return request;
  const query = Object.keys(request.querystring)
    .map((key) => `${key}=${request.querystring[key].value}`)
    .join('&');
  return {
    statusCode: 301,
    statusDescription: 'Moved Permanently',
    headers: { location: { value: `${uri}/${query ? `?${query}` : ''}` } },
  };
}

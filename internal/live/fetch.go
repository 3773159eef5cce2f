package live

import (
	"context"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"time"
)

// What a page may cost.
const (
	LargestPage  = 8 << 20 // bytes, unpacked
	longestWait  = 30 * time.Second
	mostRedirect = 5
)

// Client fetches pages, one of a host at a time.
type Client struct {
	HTTP  *http.Client // how addresses are reached; nil for the usual way, by the proxy of the environment
	Agent string       // what servers are told of who asks
}

// fetched is the answer of a server.
type fetched struct {
	unchanged, gone, moved bool
	address, text          string
	etag, lastModified     string
}

// fetch asks for a page, and only for what is new since then where that is given.
func (c *Client) fetch(ctx context.Context, address string, since Remembered) (*fetched, error) {
	ctx, cancel := context.WithTimeout(ctx, longestWait)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, address, http.NoBody)
	if err != nil {
		return nil, err
	}
	request.Header.Set("User-Agent", c.Agent)
	request.Header.Set("Accept", "text/html, text/markdown, text/plain;q=0.9")
	request.Header.Set("Accept-Language", "en")
	if since.ETag != "" {
		request.Header.Set("If-None-Match", since.ETag)
	}
	if since.LastModified != "" {
		request.Header.Set("If-Modified-Since", since.LastModified)
	}
	permanent := false
	response, err := c.following(&permanent).Do(request)
	if err != nil {
		return nil, plainly(err)
	}
	defer response.Body.Close()
	got := &fetched{
		address: response.Request.URL.String(), etag: response.Header.Get("ETag"), lastModified: response.Header.Get("Last-Modified"),
		moved: permanent && !samePage(address, response.Request.URL.String()),
	}
	switch response.StatusCode {
	case http.StatusNotModified:
		got.unchanged = true
		return got, nil
	case http.StatusNotFound, http.StatusGone:
		got.gone = true
		return got, nil
	case http.StatusOK:
		got.text, err = readText(response)
		return got, err
	}
	return nil, fmt.Errorf("the server answers %s", response.Status)
}

// following is the client that follows redirects, and tells whether all were for good.
func (c *Client) following(permanent *bool) *http.Client {
	client := http.Client{}
	if c.HTTP != nil {
		client = *c.HTTP
	}
	client.CheckRedirect = func(next *http.Request, via []*http.Request) error {
		if len(via) > mostRedirect {
			return fmt.Errorf("it redirects more than %d times", mostRedirect)
		}
		if next.URL.Scheme != "https" && next.URL.Scheme != via[0].URL.Scheme {
			return fmt.Errorf("it redirects to %s", next.URL.Redacted())
		}
		code := next.Response.StatusCode
		forGood := code == http.StatusMovedPermanently || code == http.StatusPermanentRedirect
		*permanent = forGood && (*permanent || len(via) == 1)
		return nil
	}
	return &client
}

// readText reads a page that is text, of no more than so many bytes, whatever its
// server says of its size.
func readText(response *http.Response) (string, error) {
	kind, _, err := mime.ParseMediaType(response.Header.Get("Content-Type"))
	if err == nil && !strings.HasPrefix(kind, "text/") && kind != "application/xhtml+xml" {
		return "", fmt.Errorf("it is %s, and no text", kind)
	}
	content, err := io.ReadAll(io.LimitReader(response.Body, LargestPage+1))
	switch {
	case err != nil:
		return "", plainly(err)
	case len(content) > LargestPage:
		return "", fmt.Errorf("it is larger than %d bytes", LargestPage)
	case len(content) == 0:
		return "", errors.New("it is empty")
	}
	return string(content), nil
}

// plainly takes what a reader knows already out of an error: the method and address.
func plainly(err error) error {
	if about := new(url.Error); errors.As(err, &about) {
		if about.Timeout() {
			return fmt.Errorf("no answer within %s", longestWait)
		}
		return about.Err
	}
	return err
}

// locale is the part of a path that says in which language a page is.
var locale = regexp.MustCompile(`^/[a-z]{2}-[a-z]{2}/`)

// samePage says whether two addresses are of one page: its language, a last slash and
// the scheme make no other.
func samePage(a, b string) bool { return pageOf(a) == pageOf(b) }

func pageOf(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return address
	}
	path := locale.ReplaceAllString(strings.ToLower(u.Path), "/")
	return strings.ToLower(u.Host) + strings.TrimSuffix(path, "/")
}

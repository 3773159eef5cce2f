package live

import (
	"compress/gzip"
	"context"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

const (
	stays  = "Customer data is stored at rest in Japan and nowhere else."
	leaves = "Customer data is stored at rest in many places of the world."
)

var passage = Passage(Words(stays))

// site is a web server whose pages a test changes.
type site struct {
	*httptest.Server
	mu       sync.Mutex
	pages    map[string]http.HandlerFunc
	asked    []string
	atOnce   atomic.Int32
	together atomic.Bool
}

func newSite(t *testing.T, pages map[string]http.HandlerFunc) *site {
	s := &site{pages: pages}
	s.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if s.atOnce.Add(1) > 1 {
			s.together.Store(true)
		}
		defer s.atOnce.Add(-1)
		s.mu.Lock()
		s.asked = append(s.asked, r.URL.Path)
		page := s.pages[r.URL.Path]
		s.mu.Unlock()
		if page == nil {
			http.NotFound(w, r)
			return
		}
		page(w, r)
	}))
	t.Cleanup(s.Close)
	return s
}

// check looks at pages of the site, each for the one passage.
func (s *site) check(t *testing.T, memory Memory, today string, paths ...string) map[string]Look {
	t.Helper()
	var pages []Page
	for _, path := range paths {
		pages = append(pages, Page{s.URL + path, []string{passage}})
	}
	client := &Client{HTTP: s.Client(), Agent: "residency-check/test"}
	looks := map[string]Look{}
	for address, look := range client.Check(t.Context(), pages, memory, today, func() {}) {
		look.Address = strings.TrimPrefix(look.Address, s.URL)
		looks[strings.TrimPrefix(address, s.URL)] = look
	}
	return looks
}

func says(text string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		_, _ = io.WriteString(w, "<html><p>"+text+"</p></html>")
	}
}

func leadsTo(to string, code int) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, to, code) }
}

func TestCheckTellsWhatBecameOfPages(t *testing.T) {
	t.Parallel()
	s := newSite(t, map[string]http.HandlerFunc{
		"/same":        says("Welcome. " + stays),
		"/other":       says(leaves),
		"/new-address": says(stays),
		"/moved":       leadsTo("/new-address", http.StatusMovedPermanently),
		"/moved-twice": leadsTo("/moved", http.StatusPermanentRedirect),
		"/for-now":     leadsTo("/new-address", http.StatusFound),
		"/x":           leadsTo("/en-us/x", http.StatusMovedPermanently),
		"/en-us/x":     says(stays),
		"/gone":        func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusGone) },
		"/round":       leadsTo("/round", http.StatusFound),
		"/away":        leadsTo("ftp://example.com/", http.StatusFound),
		"/busy":        func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusTooManyRequests) },
		"/empty":       func(http.ResponseWriter, *http.Request) {},
		"/picture": func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "image/png")
			_, _ = io.WriteString(w, stays)
		},
		"/shorter": func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Length", "100000")
			_, _ = io.WriteString(w, stays)
		},
	})
	want := map[string]Look{
		"/same":        {State: Reached, Address: "/same"},
		"/other":       {State: Reached, Address: "/other", Missing: []string{passage}},
		"/moved":       {State: Moved, Address: "/new-address"},
		"/moved-twice": {State: Moved, Address: "/new-address"},
		"/for-now":     {State: Reached, Address: "/new-address"},
		"/x":           {State: Reached, Address: "/en-us/x"},
		"/gone":        {State: Moved, Why: "no such page any more", Missing: []string{passage}},
		"/never":       {State: Moved, Why: "no such page any more", Missing: []string{passage}},
		"/round":       {State: Unreachable, Why: "it redirects more than 5 times"},
		"/away":        {State: Unreachable, Why: "it redirects to ftp://example.com/"},
		"/busy":        {State: Unreachable, Why: "the server answers 429 Too Many Requests"},
		"/empty":       {State: Unreachable, Why: "it is empty"},
		"/picture":     {State: Unreachable, Why: "it is image/png, and no text"},
		"/shorter":     {State: Unreachable, Why: "unexpected EOF"},
	}
	var paths []string
	for path := range want {
		paths = append(paths, path)
	}
	if diff := cmp.Diff(want, s.check(t, Memory{}, "2026-11-29", paths...)); diff != "" {
		t.Error(diff)
	}
	if s.together.Load() {
		t.Error("a host was asked for several pages at once")
	}
	nowhere := (&Client{}).Check(t.Context(), []Page{{"http://127.0.0.1:1/x", nil}, {":", nil}}, Memory{}, "2026-11-29", func() {})
	for address, look := range nowhere {
		if look.State != Unreachable || look.Why == "" {
			t.Errorf("%s: %+v", address, look)
		}
	}
}

func TestCheckReadsNoMoreThanAPage(t *testing.T) {
	t.Parallel()
	endless := func(w http.ResponseWriter, _ *http.Request) {
		for _, err := io.WriteString(w, stays); err == nil; {
			_, err = io.WriteString(w, strings.Repeat("more and more ", 1000))
		}
	}
	s := newSite(t, map[string]http.HandlerFunc{
		"/endless": endless,
		"/bomb": func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Encoding", "gzip")
			zipped := gzip.NewWriter(w)
			_, _ = zipped.Write(make([]byte, 2*LargestPage))
			_ = zipped.Close()
		},
	})
	want := Look{State: Unreachable, Why: "it is larger than 8388608 bytes"}
	if diff := cmp.Diff(map[string]Look{"/endless": want, "/bomb": want}, s.check(t, Memory{}, "2026-11-29", "/endless", "/bomb")); diff != "" {
		t.Error(diff)
	}
}

func TestCheckWaitsForNobody(t *testing.T) {
	t.Parallel()
	s := newSite(t, map[string]http.HandlerFunc{"/silent": func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() }})
	client := &Client{HTTP: &http.Client{Timeout: 50 * time.Millisecond}}
	look := client.Check(t.Context(), []Page{{URL: s.URL + "/silent"}}, Memory{}, "2026-11-29", func() {})[s.URL+"/silent"]
	if look.State != Unreachable || look.Why != "no answer within 30s" {
		t.Errorf("%+v", look)
	}
}

// A page is fetched once a day, and later only where its server says that it is
// another one; what was not looked for is.
func TestCheckRemembers(t *testing.T) {
	t.Parallel()
	version, bodies := 1, 0
	s := newSite(t, map[string]http.HandlerFunc{"/page": func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("ETag", fmt.Sprintf(`"%d"`, version))
		if r.Header.Get("If-None-Match") == fmt.Sprintf(`"%d"`, version) {
			w.WriteHeader(http.StatusNotModified)
			return
		}
		bodies++
		if version == 1 {
			says(stays+" Nothing is said of support for this service.")(w, r)
		} else {
			says(leaves+" Nothing is said of support for this service. Logs may be kept anywhere, for reasons of support.")(w, r)
		}
	}})
	memory := Memory{}
	for _, step := range []struct {
		today         string
		asked, bodies int
		version       int
		want          Look
	}{
		{"2026-11-29", 1, 1, 1, Look{State: Reached, Address: "/page"}},
		{"2026-11-29", 1, 1, 1, Look{State: Reached, Address: "/page"}},
		{"2026-11-30", 2, 1, 1, Look{State: Reached, Address: "/page"}},
		{"2026-12-01", 3, 2, 2, Look{State: Reached, Address: "/page", Missing: []string{passage}, Gained: []string{"Logs may be kept anywhere, for reasons of support"}}},
		{"2026-12-01", 3, 2, 2, Look{State: Reached, Address: "/page", Missing: []string{passage}, Gained: []string{"Logs may be kept anywhere, for reasons of support"}}},
		{"2026-12-02", 4, 2, 2, Look{State: Reached, Address: "/page", Missing: []string{passage}, Gained: []string{"Logs may be kept anywhere, for reasons of support"}}},
	} {
		version = step.version
		got := s.check(t, memory, step.today, "/page")["/page"]
		if diff := cmp.Diff(step.want, got); diff != "" || len(s.asked) != step.asked || bodies != step.bodies {
			t.Errorf("on %s asked %d times for %d bodies: %s", step.today, len(s.asked), bodies, diff)
		}
	}
	another := Passage(Words(leaves))
	looks := (&Client{HTTP: s.Client()}).Check(t.Context(), []Page{{s.URL + "/page", []string{another}}}, memory, "2026-12-02", func() {})
	if look := looks[s.URL+"/page"]; look.State != Reached || look.Missing != nil || bodies != 3 {
		t.Errorf("a passage that was not looked for: %+v, %d bodies", look, bodies)
	}
}

// Who interrupts the check keeps what was learnt.
func TestCheckEndsEarly(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithCancel(t.Context())
	s := newSite(t, map[string]http.HandlerFunc{"/a": says(stays), "/b": func(_ http.ResponseWriter, r *http.Request) {
		cancel()
		<-r.Context().Done()
	}, "/c": says(stays)})
	memory := Memory{}
	looks := (&Client{HTTP: s.Client()}).Check(ctx, []Page{{URL: s.URL + "/a"}, {URL: s.URL + "/b"}, {URL: s.URL + "/c"}}, memory, "2026-11-29", func() {})
	if len(looks) != 1 || looks[s.URL+"/a"].State != Reached || len(memory) != 1 {
		t.Errorf("saw %+v, remembers %v", looks, memory)
	}
}

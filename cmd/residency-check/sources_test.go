package main_test

import (
	"context"
	"crypto/tls"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/residency-check/residency-check/internal/live"
)

const (
	atRest   = "Customer data is stored at rest in Japan and nowhere else."
	withOut  = "This does not hold for logs, which are kept where support is."
	widened  = "Customer data is stored at rest in many places of the world. Logs may be kept anywhere, for reasons of support."
	contoso  = "https://docs.contoso.example"
	atRestAt = `"passage": "%s", "limits": ["%s"]`
)

// web stands in for the internet: whatever is asked for, a test says what there is.
type web struct {
	mu    sync.Mutex
	pages map[string]http.HandlerFunc
	asked int
}

func newWeb(t *testing.T) *web {
	w := &web{pages: map[string]http.HandlerFunc{}}
	server := httptest.NewTLSServer(http.HandlerFunc(func(out http.ResponseWriter, r *http.Request) {
		w.mu.Lock()
		page := w.pages[r.URL.Path]
		w.asked++
		w.mu.Unlock()
		if page == nil {
			http.NotFound(out, r)
			return
		}
		page(out, r)
	}))
	t.Cleanup(server.Close)
	usual := http.DefaultTransport
	http.DefaultTransport = &http.Transport{
		DialContext: func(ctx context.Context, _, _ string) (net.Conn, error) {
			return new(net.Dialer).DialContext(ctx, "tcp", server.Listener.Addr().String())
		},
		TLSClientConfig: &tls.Config{RootCAs: server.Client().Transport.(*http.Transport).TLSClientConfig.RootCAs, ServerName: "example.com"},
	}
	t.Cleanup(func() { http.DefaultTransport = usual })
	return w
}

func (w *web) says(path, text string) {
	w.serves(path, func(out http.ResponseWriter, _ *http.Request) {
		out.Header().Set("Content-Type", "text/html")
		_, _ = io.WriteString(out, "<p>Welcome.</p><p>"+text+"</p>")
	})
}

func (w *web) serves(path string, page http.HandlerFunc) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.pages[path] = page
}

// sourcePolicies are features whose facts rest on pages of the web, each by the name of
// its page; litware cites one without a passage.
func sourcePolicies(t *testing.T) string {
	t.Helper()
	folder := t.TempDir()
	var sources strings.Builder
	sources.WriteString("package residency.sources.contoso\n")
	passage, limit := live.Passage(live.Words(atRest)), live.Passage(live.Words(withOut))
	for vendor, pages := range map[string][]string{"contoso": {"stays", "changes"}, "fabrikam": {"moves", "goes"}, "adatum": {"lies"}, "litware": {"silent"}} {
		for _, page := range pages {
			fmt.Fprintf(&sources, "\n%s := {\"title\": \"Where %s is\", \"url\": %q, \"dated\": \"2024-01-31\", \"read\": \"2026-11-01\", \"copy\": null, \"checked\": null}\n",
				page, page, contoso+"/"+page)
			words := ", " + fmt.Sprintf(atRestAt, passage, limit)
			if vendor == "litware" {
				words = ""
			}
			writeFile(t, filepath.Join(folder, page+".rego"), fmt.Sprintf(`package residency.features.%[1]s.%[2]s

import data.residency.sources.contoso as source

feature := {"name": "Notes that %[2]s", "product": "%[1]s"}

facts["storage"] := {
	"claim": "Notes are stored in Japan.", "data": ["customer-data"], "storage": ["JP"],
	"certainty": "stated", "citations": [{"source": source.%[2]s, "section": "storage"%[3]s}],
}
`, vendor, page, words))
		}
	}
	writeFile(t, filepath.Join(folder, "sources.rego"), sources.String())
	return folder
}

// A company checks the documents that its facts and ours rest on, and what it finds
// counts for its reports.
func TestSourcesCheck(t *testing.T) {
	w := newWeb(t)
	for _, page := range []string{"/stays", "/changes", "/moves", "/goes", "/lies", "/silent", "/moved"} {
		w.says(page, atRest+" "+withOut)
	}
	policies := sourcePolicies(t)
	folder := t.TempDir()
	checks, tenant := filepath.Join(folder, "checks.rego"), filepath.Join(folder, "tenant.yaml")
	check := func(day string, more ...string) outcome {
		return runOn(t, day, append([]string{"sources", "--check", "--policy", policies, "--state", filepath.Join(folder, "pages.json")}, more...)...)
	}
	all := []string{"contoso", "fabrikam", "adatum", "litware"}

	ended := check("2026-11-25", append(all, "--write", checks)...)
	if ended.status != 0 || !strings.Contains(ended.out, "6 documents: 5 unchanged, 0 changed, 0 moved, 0 unreachable; of 1 no passage is recorded") {
		t.Fatalf("status %d: %s%s", ended.status, ended.out, ended.err)
	}
	if w.asked != 5 {
		t.Errorf("asked for %d pages, not 5", w.asked)
	}
	if ended = check("2026-11-25", all...); ended.status != 0 || w.asked != 5 {
		t.Errorf("asked for %d pages on the same day, status %d: %s", w.asked, ended.status, ended.err)
	}

	writeFile(t, tenant, "tenant: {name: T, country: JP}\nfeatures: [contoso.stays]\nrequirements: [{id: R, storage: [JP]}]\n")
	judged := []string{"--policy", policies, "--max-source-age", "30d", "-o", "json", tenant}
	if ended = runOn(t, "2026-11-26", judged...); ended.status != 1 || !strings.Contains(ended.out, `"cause": "stale"`) {
		t.Errorf("what is dated 2024 is not too old without a check: status %d %s", ended.status, ended.err)
	}
	for _, more := range [][]string{nil, {"--opa"}} {
		ended = runOn(t, "2026-11-26", append(append([]string{"--policy", checks}, more...), judged...)...)
		if ended.status != 0 || strings.Count(ended.out, `"checked": "2026-11-25"`) != 2 { // of the citation, and of the oldest source
			t.Errorf("%v: what was found yesterday does not count: status %d %s\n%s", more, ended.status, ended.err, ended.out)
		}
	}

	w.says("/changes", widened)
	w.serves("/moves", http.RedirectHandler("/moved", http.StatusMovedPermanently).ServeHTTP)
	w.serves("/goes", http.NotFound)
	w.serves("/lies", func(out http.ResponseWriter, _ *http.Request) {
		out.Header().Set("Content-Length", "100000")
		_, _ = io.WriteString(out, atRest)
	})
	for product, want := range map[string]int{"contoso": 1, "fabrikam": 1, "adatum": 2, "litware": 2} {
		if ended = check("2026-11-26", product, "-o", "json"); ended.status != want {
			t.Errorf("%s: status %d, want %d: %s", product, ended.status, want, ended.err)
		}
	}
	if !strings.Contains(ended.err+check("2026-11-26", "litware").err, "of 1 document no passage is recorded: nothing could be looked for") {
		t.Errorf("nothing was looked for, and that is not said: %s", ended.err)
	}
	testWritten(t, checks, "2026-11-25", "changes", "goes", "lies", "moves", "stays")
	ended = check("2026-11-26", append(all, "-o", "json", "--write", checks, "--policy", checks)...)
	testWritten(t, checks, "2026-11-25", "changes", "goes", "lies")
	testWritten(t, checks, "2026-11-26", "moves", "stays")
	testFound(t, ended)
}

// What a page or a policy says is obeyed by nothing, wherever it is told.
func TestNoPageSaysWhatAPipelineObeys(t *testing.T) {
	w := newWeb(t)
	w.says("/stays", atRest+" "+withOut)
	policies := sourcePolicies(t)
	word := strings.Join(hostileWords, "\n")
	names := filepath.Join(policies, "sources.rego")
	writeFile(t, names, strings.Replace(read(t, names), "Where stays is", inJSON(word), 1))
	state := filepath.Join(t.TempDir(), "pages.json")
	check := func(day, format string) outcome {
		return runOn(t, day, "sources", "--check", "--policy", policies, "--state", state, "-o", format, "contoso")
	}
	check("2026-11-25", "text")
	w.says("/stays", widened+" Logs may be "+word+" for reasons of support.")
	w.says("/changes", widened)
	for _, format := range []string{"text", "json", "markdown"} {
		ended := check("2026-11-26", format)
		if ended.status != 1 || !strings.Contains(ended.out, "for reasons of support") {
			t.Errorf("status %d %s%s", ended.status, ended.out, ended.err)
		}
		holdsNothingHostile(t, format, ended.out+ended.err)
	}
}

// testFound holds what became of each page against what was done to it.
func testFound(t *testing.T, ended outcome) {
	t.Helper()
	var got struct {
		State   string
		Summary map[string]int
		Sources []struct {
			State, URL, Why    string
			Address, Checked   *string
			Facts, Unconfirmed []string
			GoneNow            []map[string]string `json:"gone"`
			LimitsNow          []map[string]string `json:"limits_gone"`
			Gained             []string
		}
	}
	if err := json.Unmarshal([]byte(ended.out), &got); err != nil || ended.status != 2 {
		t.Fatalf("status %d: %v %s", ended.status, err, ended.err)
	}
	said := map[string]string{}
	for _, s := range got.Sources {
		address, day := "nowhere", "never"
		if s.Address != nil {
			address = strings.TrimPrefix(*s.Address, contoso)
		}
		if s.Checked != nil {
			day = *s.Checked
		}
		said[strings.TrimPrefix(s.URL, contoso)] = fmt.Sprintf("%s, at %s, found %s, %d of %d facts, %d limits, %d new, %s", s.State, address, day, len(s.GoneNow), len(s.Facts), len(s.LimitsNow), len(s.Gained), s.Why)
	}
	want := map[string]string{
		"/stays":   "unchanged, at /stays, found 2026-11-26, 0 of 1 facts, 0 limits, 0 new, ",
		"/changes": "changed, at /changes, found 2026-11-25, 1 of 1 facts, 1 limits, 1 new, ",
		"/moves":   "moved, at /moved, found 2026-11-26, 0 of 1 facts, 0 limits, 0 new, ",
		"/goes":    "moved, at nowhere, found 2026-11-25, 0 of 1 facts, 0 limits, 0 new, no such page any more",
		"/lies":    "unreachable, at nowhere, found 2026-11-25, 0 of 1 facts, 0 limits, 0 new, unexpected EOF",
		"/silent":  "not_looked_for, at nowhere, found never, 0 of 1 facts, 0 limits, 0 new, ",
	}
	if diff := cmp.Diff(want, said); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	summary := map[string]int{"unchanged": 1, "changed": 1, "moved": 2, "unreachable": 1, "not_looked_for": 1}
	if diff := cmp.Diff(summary, got.Summary); diff != "" || got.State != "unreachable" {
		t.Errorf("state %s, summary (-want +got):\n%s", got.State, diff)
	}
}

// testWritten demands that these pages and no others were found on a day.
func testWritten(t *testing.T, checks, day string, pages ...string) {
	t.Helper()
	content, err := os.ReadFile(checks)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, line := range regexp.MustCompile(`"https://docs.contoso.example/(\w+)".*"on": "`+day+`"`).FindAllStringSubmatch(string(content), -1) {
		got = append(got, line[1])
	}
	if diff := cmp.Diff(pages, got); diff != "" {
		t.Errorf("found on %s (-want +got):\n%s%s", day, diff, content)
	}
}

package main_test

import (
	"bytes"
	"context"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/residency-check/residency-check/internal/cli"
	"github.com/residency-check/residency-check/internal/inert"
)

// obeyed is what the log of some pipeline takes for a command.
var obeyed = regexp.MustCompile(`##[\w.-]*\[|section_(start|end):|(?m:^\s*::)`)

// ownCommands are those that two formats are made of.
var ownCommands = regexp.MustCompile(`(?m)^(::(error|warning|notice) [^:\n]*::|##vso\[task\.logissue [^\]\n]*\])`)

// hostileWords are commands to pipelines, what terminals obey, and what eyes miss.
var hostileWords = []string{
	"##vso[task.setvariable variable=PATH]x ##[add-mask]x ##teamcity[buildStop] section_start:1700000000:x", "::error file=a::b",
	"a\n::set-env name=x::y\r##[x]", "\u3000::error::x",
	"\x1b]0;owned\x07\x1b[2J\u009b2J\u202egnp.exe\u202c\u2066\u200e\u200f\u061ca\u2028b\u200b\u00ad\U000e0041",
}

// holdsNothingHostile looks at every byte of an output.
func holdsNothingHostile(t *testing.T, what, out string) {
	t.Helper()
	out = strings.ReplaceAll(strings.TrimPrefix(out, "\ufeff"), "\r\n", "\n") // as CSV has it
	if at := strings.IndexFunc(out, func(r rune) bool { return r != '\n' && r != '\t' && inert.Hidden(r) }); at >= 0 {
		t.Errorf("%s: %q", what, out[max(0, at-30):min(len(out), at+30)])
	}
	if at := obeyed.FindStringIndex(ownCommands.ReplaceAllString(out, "own ")); at != nil {
		out = ownCommands.ReplaceAllString(out, "own ")
		t.Errorf("%s: a command in %q", what, out[max(0, at[0]-30):min(len(out), at[1]+30)])
	}
}

// said is all that a command line writes to the streams.
func said(args ...string) string {
	var out, err bytes.Buffer
	cli.Run(context.Background(), args, strings.NewReader(""), &out, &err, noon(home))
	return out.String() + "\n" + err.String()
}

// inJSON is a word as a document of JSON holds it.
func inJSON(word string) string {
	var b strings.Builder
	for _, r := range word {
		switch {
		case r < ' ':
			b.WriteString(`\u00` + string("01"[r>>4]) + string("0123456789abcdef"[r&15]))
		case r == '"' || r == '\\':
			b.WriteString(`\` + string(r))
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// hostileDocument holds a word everywhere that takes any text.
func hostileDocument(word string) string {
	return strings.ReplaceAll(`{"tenant": {"name": "WORD", "id": "WORD", "country": "BR"},
 "features": ["entra.mfa", {"id": "azure.storage", "options": {"region": "brazilsouth", "redundancy": "GRS"}}],
 "integrations": [{"name": "Own WORD", "id": "own", "storage": ["US"], "evaluated": "2026-05-01", "evidence": "https://vendor.example/WORD"}],
 "requirements": [{"id": "BR-1", "title": "WORD", "storage": ["BR"]}],
 "waivers": [{"requirement": "BR-1", "feature": "entra.mfa", "activity": "storage", "reason": "WORD", "approved_by": "WORD", "expires": "2027-03-31"}]}`,
		"WORD", inJSON(word))
}

// TestNoCommandSaysWhatAPipelineObeys gives each command hostile documents, and files
// and arguments with hostile names, and reads all that it says.
func TestNoCommandSaysWhatAPipelineObeys(t *testing.T) {
	for _, word := range hostileWords {
		t.Run(word, func(t *testing.T) {
			t.Chdir(t.TempDir())
			file := strings.ReplaceAll(word, "/", "") + ".json"
			write(t, file, hostileDocument(word))
			write(t, "broken-"+file, strings.Replace(hostileDocument(word), `"features"`, `"`+inJSON(word)+`": "`+inJSON(word)+`", "features"`, 1))
			write(t, "torn-"+file, hostileDocument(word)[:200])
			write(t, "a.yaml", "tenant: {name: A, country: BR}\nfeatures: ["+word+"]\nrequirements: [{id: BR, storage: [BR]}]\n")
			write(t, "harmless.json", hostileDocument("harmless"))
			write(t, "own.txt", "{{range .Tenants}}{{.Name}} {{range .Rows}}{{.Key}} {{range .Claims}}{{.}}{{end}}{{range .Findings}}{{.Waiver}}{{end}}\n{{end}}{{end}}")
			waivers := strings.ReplaceAll(word, "/", "") + ".yaml"
			write(t, waivers, "waivers: []\n")
			write(t, "config.yaml", `{"waivers": ["`+inJSON(waivers)+`"], "fail-on": "never"}`)
			write(t, "odd.yaml", `{"`+inJSON(word)+`": 1, "fail-on": "`+inJSON(word)+`", "output": ["`+inJSON(word)+`=x"]}`)
			for _, format := range []string{"text", "json", "decision", "sarif", "oscal", "junit", "tap", "github", "gitlab", "azure-devops", "csv", "markdown", "html"} {
				holdsNothingHostile(t, "-o "+format, said("-v", "-o", format, file, "broken-"+file, "torn-"+file, "a.yaml"))
				holdsNothingHostile(t, "configured -o "+format, said("--config", "config.yaml", "-o", format, "harmless.json"))
			}
			if out := said("-o", "json=saved.json", file); strings.TrimSpace(out) != "" {
				t.Fatalf("the document is not judged: %s", out)
			}
			for _, args := range [][]string{
				{"--stream", file, "broken-" + file}, {"--quiet", file}, {"--config", "config.yaml", "--stream", file}, {"--config", "config.yaml", "--show-config"}, {"--config", "odd.yaml", file}, {file, "--baseline", "saved.json"},
				{"explain", "BR-1/azure.storage/storage", file}, {"explain", "BR-1/azure.storage/storage", file, "-o", "json"},
				{"render", "saved.json", "-o", "csv"}, {"render", file}, {"diff", "harmless.json", file}, {"diff", "harmless.json", file, "-o", "json"},
				{"diff", "harmless.json", file, "-o", "markdown"}, {"fix", file}, {"fix", "-o", "json-patch", file}, {"fix", "broken-" + file},
				{"inventory", file}, {"inventory", "broken-" + file}, {"inventory", file, "-o", "csv"}, {"inventory", file, "-o", "html"}, {"inventory", file, "-o", "json"},
				{"inventory", file, "--template", "record"}, {"inventory", file, "--template", "transfer"}, {"inventory", file, "--template", "questionnaire"}, {"inventory", file, "--template", "own.txt"},
				{"inventory", file, "--template", word}, {"inventory", file, "--update", word}, {"inventory", file, "--update", file}, {"inventory", file, "--home", word},
				{"waive", "BR-1/azure.storage/storage", file, "--reason", word, "--approved-by", word, "--expires", "90d", "--dry-run"},
				{"waive", "BR-1/azure.storage/storage", file, "--reason", "x", "--approved-by", "y", "--expires", "90d", "--in", word + ".yaml"},
				{"explain", word}, {"explain", word + "/x", file}, {"history", word}, {"features", "--product", word}, {"features", "--country", word}, {"sources", "--product", word}, {"sources", word},
				{"sources", "--passage", word, "six words that stand on a page"}, {"sources", "--passage", file, "tenant name " + word + " id and more"}, {"sources", "--passage", file, word},
				{"sources", "--check", "--write", word}, {"sources", "--check", "--state", file},
				{"init", "--name", word, "--country", "JP", "--feature", "entra.mfa", "--profile", word, "-o", "-"},
				{"init", "--name", word, "--country", "JP", "--feature", "entra.mfa", "--storage", "JP", "-o", "-"},
				{"new-feature", word}, {"new-feature", "acme.x", "of-" + strings.ReplaceAll(word, "/", "")}, {"test", word}, {"bundle", word}, {"help", word}, {"completion", word}, {word}, {"--" + word}, {"-" + word},
				{"--fail-on", word, file}, {"-o", word, file}, {"-o", "json=" + word + "/x", file}, {"--as-of", word, file}, {"--policy", word, file}, {"--config", word, file},
				{"--waivers", word, file}, {"--shard", word, file}, {"--baseline", word, file}, {"--verification-key", word, file, "--policy", "."}, {"__complete", word},
			} {
				holdsNothingHostile(t, strings.Join(args, " "), said(args...))
			}
		})
	}
}

// TestNoCommandSaysWhatPoliciesMakeAPipelineObey is the same of a company's own
// policies, whose every text is hostile.
func TestNoCommandSaysWhatPoliciesMakeAPipelineObey(t *testing.T) {
	t.Chdir(t.TempDir())
	word := strings.Join(hostileWords, "\n")
	policies := strings.NewReplacer("CLAIM", `"A `+inJSON(word)+`."`, "WORD", `"`+inJSON(word)+`"`)
	write(t, "own/features/acme/backup.rego", policies.Replace(`package residency.features.acme.backup

import data.residency.sources.acme as source

feature := {"name": WORD, "product": WORD, "aliases": [WORD], "options": {"tier": {"type": "one-of", "values": ["a", "b"], "about": WORD}}}

facts["storage"] := {"claim": CLAIM, "data": ["customer-data"], "storage": ["US"], "certainty": "stated",
	"citations": [{"source": source.backup_locations, "section": WORD}]}
`))
	write(t, "own/sources/acme/backup.rego", policies.Replace(`package residency.sources.acme

backup_locations := {"title": WORD, "url": "https://vendor.example/##[x]::`+"\u202e"+`x", "dated": null, "read": "2026-11-01", "copy": null, "checked": null}
`))
	write(t, "t.json", `{"tenant": {"name": "A", "country": "JP"}, "features": ["acme.backup"], "requirements": [{"id": "J", "storage": ["JP"]}]}`)
	for _, args := range [][]string{
		{"-v", "-o", "text", "-o", "json=r.json", "-o", "markdown=r.md", "-o", "html=r.html", "-o", "csv=r.csv", "-o", "github=r.txt", "-o", "sarif=r.sarif", "t.json"},
		{"--stream", "t.json"}, {"features", "--product", "acme"}, {"features", "--product", "acme", "-o", "json"},
		{"explain", "acme.backup"}, {"explain", "acme.backup", "-o", "json"}, {"history", "acme.backup"}, {"history", "acme.backup", "--country", "JP"},
		{"sources", "--product", "acme"}, {"sources", "--product", "acme", "-o", "json"},
	} {
		out := said(append(args, "--policy", "own")...)
		if !strings.Contains(out, "acme.backup") && args[0] != "sources" {
			t.Errorf("%v says nothing of the policies: %s", args, out)
		}
		holdsNothingHostile(t, strings.Join(args, " "), out)
	}
	for _, name := range []string{"r.json", "r.md", "r.html", "r.csv", "r.txt", "r.sarif"} {
		content, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		holdsNothingHostile(t, name, string(content))
	}
	if out := said("features", "--product", "acme", "--policy", "own"); strings.Count(strings.TrimSpace(out), "\n") > 0 {
		t.Errorf("a feature's name makes lines of its own:\n%s", out)
	}
	write(t, "own/broken.rego", "package "+word+"\n")
	holdsNothingHostile(t, "broken policies", said("t.json", "--policy", "own"))
}

// TestCompletionScriptsStayWhole: what a shell runs passes the streams unchanged.
func TestCompletionScriptsStayWhole(t *testing.T) {
	for _, shell := range []string{"bash", "zsh", "fish", "powershell"} {
		script := said("completion", shell)
		if len(script) < 1000 || strings.Contains(script, `\u{`) {
			t.Errorf("%s: %d bytes, or something escaped in them", shell, len(script))
		}
	}
}

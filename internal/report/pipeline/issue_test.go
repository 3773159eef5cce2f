package pipeline

import (
	"regexp"
	"strings"
	"testing"

	"github.com/residency-check/residency-check/internal/report/reporttest"
)

var formats = map[string]reporttest.Renderer{"github": GitHub{}, "gitlab": GitLab{}, "azure-devops": AzureDevOps{}}

func TestEveryLineOfAPipelineIsOneCommand(t *testing.T) {
	t.Parallel()
	commands := map[string]*regexp.Regexp{
		"github":       regexp.MustCompile(`^::(error|warning|notice) [^:\r\n]*::[^\r\n]*$`),
		"azure-devops": regexp.MustCompile(`^##vso\[task\.logissue type=(error|warning);([a-z]+=[^;\]\r\n]*;)*\][^\r\n]*$`),
	}
	for format, command := range commands {
		for _, text := range reporttest.Nasty() {
			out := reporttest.Render(t, formats[format], reporttest.Hostile(text))
			if strings.ContainsFunc(out, reporttest.IsHidden) {
				t.Errorf("%s: %.20q: something invisible in the output", format, text)
			}
			lines := strings.Split(strings.TrimSuffix(out, "\n"), "\n")
			for _, line := range lines[:len(lines)-1] {
				if !command.MatchString(line) {
					t.Errorf("%s: %.20q: no command: %.200s", format, text, line)
				}
			}
			if last := lines[len(lines)-1]; !strings.HasPrefix(last, "No verdict: 1 error; ") || strings.ContainsAny(last, "#\\") {
				t.Errorf("%s: %.20q: the last line is %.200q", format, text, last)
			}
		}
	}
}

// TestPipelinesReadBackWhatWasMeant decodes as the runner and the agent do.
func TestPipelinesReadBackWhatWasMeant(t *testing.T) {
	const text = "100% of a:b,c;d]e\r\nf%0A%25%AZP25"
	github := strings.NewReplacer("%0D", "\r", "%0A", "\n", "%3A", ":", "%2C", ",", "%25", "%")
	if got := github.Replace(githubProperty(text)); got != text {
		t.Errorf("a property of GitHub comes back as %q", got)
	}
	if got := github.Replace(githubData(text)); got != text {
		t.Errorf("a message of GitHub comes back as %q", got)
	}
	azure := strings.NewReplacer("%3B", ";", "%0D", "\r", "%0A", "\n", "%5D", "]", "%AZP25", "%")
	if got := azure.Replace(azureProperty(text)); got != text {
		t.Errorf("a property of Azure comes back as %q", got)
	}
	if got := azure.Replace(azureData(text)); got != text {
		t.Errorf("a message of Azure comes back as %q", got)
	}
	if got, want := githubProperty("a%:,\r\n"), "a%25%3A%2C%0D%0A"; got != want {
		t.Errorf("GitHub: %s, want %s", got, want)
	}
	if got, want := azureProperty("a%];\r\n"), "a%AZP25%5D%3B%0D%0A"; got != want {
		t.Errorf("Azure: %s, want %s", got, want)
	}
}

func TestGitHubSaysWhatItDoesNotShow(t *testing.T) {
	const title = "title=Not everything is annotated"
	if out := reporttest.Render(t, GitHub{}, reporttest.Many(10)); strings.Contains(out, title) {
		t.Error("10 of each kind are shown, and yet it says that there are more")
	}
	out := reporttest.Render(t, GitHub{}, reporttest.Many(11))
	if want := "this report has 11 errors, 11 warnings and 11 notices."; !strings.Contains(out, want) {
		t.Errorf("no %q in\n%s", want, out)
	}
	if first := strings.Index(out, "::notice "); !strings.HasPrefix(out[first:], "::notice "+title) {
		t.Error("the notice may be one too many itself")
	}
}

// TestWaivedInPipelines: accepted is no issue, except where leaving it out
// would say that it was fixed.
func TestWaivedInPipelines(t *testing.T) {
	r := reporttest.Reports(t)["japan"]
	for format, want := range map[string]bool{"github": false, "azure-devops": false, "gitlab": true} {
		if got := strings.Contains(reporttest.Render(t, formats[format], r), "azure.rbac, storage: anywhere"); got != want {
			t.Errorf("%s: the waived finding is shown: %v", format, got)
		}
	}
}

package report

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/residency-check/residency-check/internal/report/reporttest"
)

// TestHTMLGolden leaves out what is the same on every page: its style, script
// and world, which are files of their own.
func TestHTMLGolden(t *testing.T) {
	fixed := strings.NewReplacer(
		pagePart(t, "style.css"), "(style.css)", pagePart(t, "script.js"), "(script.js)", pagePart(t, "world.svg"), "(world.svg)\n",
	)
	hash := regexp.MustCompile(`sha256-[^ ]*=&#39;`)
	for name, r := range reporttest.Reports(t) {
		t.Run(name, func(t *testing.T) {
			page := fixed.Replace(render(t, "html", Options{}, r))
			reporttest.Golden(t, name+".html", hash.ReplaceAllString(page, "(its hash)&#39;"))
		})
	}
}

// pagePart is a file that every page holds.
func pagePart(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("html", name))
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

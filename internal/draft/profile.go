package draft

import (
	"embed"
	"fmt"
	"path"
	"strings"
)

// profiles are requirements to begin with, one file each: a comment that explains
// them, and the list as it stands in a tenant document.
//
//go:embed profiles/*.yaml
var profiles embed.FS

// Profile is a list of requirements to begin with.
type Profile struct {
	Name  string
	Title string // its first line
	about string // the comment that explains it
	items string // the entries of the list, with the comments among them
}

// Profiles are the known profiles by name.
func Profiles() ([]Profile, error) {
	entries, err := profiles.ReadDir("profiles")
	if err != nil {
		return nil, err
	}
	var all []Profile
	for _, entry := range entries {
		text, err := profiles.ReadFile(path.Join("profiles", entry.Name()))
		if err != nil {
			return nil, err
		}
		profile, err := parseProfile(strings.TrimSuffix(entry.Name(), ".yaml"), string(text))
		if err != nil {
			return nil, err
		}
		all = append(all, profile)
	}
	return all, nil
}

func parseProfile(name, text string) (Profile, error) {
	about, items, found := strings.Cut(text, "\nrequirements:\n")
	title, rest, more := strings.Cut(about, "\n")
	if !found || !more || !strings.HasPrefix(title, "# ") {
		return Profile{}, fmt.Errorf("profile %s: not a comment and a list of requirements", name)
	}
	p := Profile{Name: name, Title: strings.TrimPrefix(title, "# "), items: items}
	for line := range strings.Lines(title + "\n" + rest + "\n") {
		p.about += "  " + line
	}
	return p, nil
}

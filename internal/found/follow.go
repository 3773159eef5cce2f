package found

import (
	"fmt"
	"slices"
	"strings"
)

// follow finds for each object the others that its arguments refer to: by the
// configuration where the file has one, else by equal ids and names.
func (r *reader) follow() {
	byName := map[target][]*object{}
	byID, byLabel := map[string][]*object{}, map[string][]*object{}
	for _, o := range r.objects {
		one := target{o.module, o.configName()}
		byName[one] = append(byName[one], o)
		if id := o.text("id"); id != "" {
			byID[strings.ToLower(id)] = append(byID[strings.ToLower(id)], o)
		}
		if label := o.text("name"); label != "" {
			byLabel[strings.ToLower(label)] = append(byLabel[strings.ToLower(label)], o)
		}
	}
	for _, o := range r.objects {
		o.References = map[string][]string{}
		for _, path := range o.paths.References {
			var found []*object
			if r.config != nil {
				for _, one := range r.config.targets(o, path) {
					found = append(found, o.instances(byName[one])...)
				}
			}
			found = o.narrow(found, path)
			if len(found) == 0 {
				found = o.equal(path, byID, byLabel)
			}
			if o.parent != nil && path == "parent_id" {
				found = []*object{o.parent}
			}
			o.refer(path, found)
		}
	}
}

func (o *object) configName() string {
	if o.Data {
		return "data." + o.name
	}
	return o.name
}

// text is a known text among an object's values.
func (o *object) text(key string) string {
	text, _ := member(o.values, key).(string)
	return text
}

// instances leaves those that belong to an object's own instance of a module, where
// they are in it or above it.
func (o *object) instances(candidates []*object) []*object {
	return slices.DeleteFunc(slices.Clone(candidates), func(c *object) bool {
		above := c.module == "" || c.module == o.module || strings.HasPrefix(o.module, c.module+".")
		inside := c.within == "" || c.within == o.within || strings.HasPrefix(o.within, c.within+".")
		return above && !inside
	})
}

// narrow picks among several instances the one that is named, or else the one with
// the object's own key.
func (o *object) narrow(candidates []*object, path string) []*object {
	if len(candidates) < 2 {
		return candidates
	}
	values, _ := at(o.values, nil, path)
	named := slices.DeleteFunc(slices.Clone(candidates), func(c *object) bool { return !c.isCalled(values) })
	if len(named) > 0 {
		return named
	}
	alike := slices.DeleteFunc(slices.Clone(candidates), func(c *object) bool {
		return c.key == nil || fmt.Sprint(c.key) != fmt.Sprint(o.key)
	})
	if o.key != nil && len(alike) > 0 {
		return alike
	}
	return candidates
}

func (o *object) isCalled(values []any) bool {
	for _, value := range values {
		text, _ := value.(string)
		if text != "" && (strings.EqualFold(text, o.text("id")) || strings.EqualFold(text, o.text("name"))) {
			return true
		}
	}
	return false
}

// equal are the objects whose id is a value of the path, or else whose name is, in
// the same resource group.
func (o *object) equal(path string, byID, byLabel map[string][]*object) (found []*object) {
	values, _ := at(o.values, nil, path)
	for _, value := range values {
		text, _ := value.(string)
		if text == "" {
			continue
		}
		if same := byID[strings.ToLower(text)]; len(same) > 0 {
			found = append(found, same...)
			continue
		}
		for _, c := range byLabel[strings.ToLower(text)] {
			group, other := o.text("resource_group_name"), c.text("resource_group_name")
			if group == "" || other == "" || strings.EqualFold(group, other) {
				found = append(found, c)
			}
		}
	}
	return found
}

func (o *object) refer(path string, found []*object) {
	var addresses []string
	for _, other := range found {
		if other != o {
			addresses = append(addresses, other.Address)
		}
	}
	if slices.Sort(addresses); len(addresses) > 0 {
		o.References[path] = slices.Compact(addresses)
	}
}
